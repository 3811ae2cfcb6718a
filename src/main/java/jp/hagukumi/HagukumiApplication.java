package jp.hagukumi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class HagukumiApplication {
    public static void main(String[] args) {
        SpringApplication.run(HagukumiApplication.class, args);
    }
}
