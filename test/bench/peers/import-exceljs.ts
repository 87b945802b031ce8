import "exceljs";
